// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.operation.Ping;
import io.github.camelsmsapi.operation.account.CountryVolume;
import io.github.camelsmsapi.operation.account.Price;
import io.github.camelsmsapi.operation.account.Profile;
import io.github.camelsmsapi.operation.account.Subuser;

import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.FORM;
import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.JSON;
import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.QUERY;
import static io.github.camelsmsapi.internal.operation.Operation.delete;
import static io.github.camelsmsapi.internal.operation.Operation.get;
import static io.github.camelsmsapi.internal.operation.Operation.post;
import static io.github.camelsmsapi.internal.operation.Operation.put;
import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.internal.operation.ParameterType.IDS;
import static io.github.camelsmsapi.internal.operation.ParameterType.INTEGER;
import static io.github.camelsmsapi.internal.operation.ParameterType.NUMBER;

/** The account, its sub-users and its volumes (wire reference, sections 6 and 14). */
final class AccountOperations {

    private static final Parameter ID = text("id", "id").asRequired();

    private static final List<Parameter> SUBUSER = List.of(
            text("password", "credentials[password]"), text("apiPassword", "credentials[api_password]"),
            of(FLAG, "active", "active"), text("description", "description"),
            of(NUMBER, "pointsFromAccount", "points[from_account]"), of(NUMBER, "pointsPerMonth", "points[per_month]"));

    private static final BodyMapping ONE_SUBUSER = BodyMapping.value("id").orIdOf(Subuser.class);

    static final List<Operation> ROWS = List.of(
            post("account", "points", "/user.do", FORM).always(Map.of("credits", "1", "details", "1", "format", "json"))
                    .idempotent().returns(AccountPoints.class),
            get("account", "profile", "/profile").returns(Profile.class),
            get("account", "prices", "/profile/prices").takes(text("type", "type")).lists(Price.class),
            get("account", "ping", "/ping").returns(Ping.class),
            Operation.of("account", "reachable", "HEAD", "/ping", QUERY).returns(ResponseMapping.empty(true)),

            get("subusers", "list", "/subusers").takes(text("q", "q")).lists(Subuser.class),
            get("subusers", "get", "/subusers/{id}").takes(ID).body(ONE_SUBUSER).returns(Subuser.class),
            post("subusers", "create", "/subusers", JSON).takes(SUBUSER, text("user", "credentials[username]").asRequired())
                    .body(BodyMapping.value("user").orRecord(Subuser.class)).returns(Subuser.class),
            put("subusers", "update", "/subusers/{id}", JSON).takes(SUBUSER, ID)
                    .body(BodyMapping.value("id").orRecord(Subuser.class)).returns(Subuser.class),
            delete("subusers", "delete", "/subusers/{id}").takes(ID).body(ONE_SUBUSER),
            get("subusers", "sendernames", "/subusers/{id}/shares/sendernames").takes(ID).body(ONE_SUBUSER)
                    .returns(Subuser.Share.class),
            put("subusers", "shareSendernames", "/subusers/{id}/shares/sendernames", JSON)
                    .takes(ID, text("access", "access").asRequired(), of(IDS, "senders", "senders[]"))
                    .body(ONE_SUBUSER).returns(ResponseMapping.completion()),
            get("subusers", "templates", "/subusers/{id}/shares/templates").takes(ID).body(ONE_SUBUSER)
                    .returns(Subuser.Share.class),
            put("subusers", "shareTemplates", "/subusers/{id}/shares/templates", JSON)
                    .takes(ID, text("access", "access").asRequired(), of(IDS, "templates", "templates[]"))
                    .body(ONE_SUBUSER).returns(ResponseMapping.completion()),

            get("shipment", "countryVolumes", "/shipment/country_volumes")
                    .takes(of(INTEGER, "year", "year"), of(INTEGER, "month", "month")).lists(CountryVolume.class).orCsv());

    private AccountOperations() {
    }
}
