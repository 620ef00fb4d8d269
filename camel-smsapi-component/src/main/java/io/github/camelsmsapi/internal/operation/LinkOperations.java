// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;

import io.github.camelsmsapi.operation.link.ShortLink;

import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.FORM;
import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.JSON;
import static io.github.camelsmsapi.internal.operation.Operation.delete;
import static io.github.camelsmsapi.internal.operation.Operation.get;
import static io.github.camelsmsapi.internal.operation.Operation.post;
import static io.github.camelsmsapi.internal.operation.Operation.put;
import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.IDS;
import static io.github.camelsmsapi.internal.operation.ParameterType.INTEGER;

/** Short links and their clicks (wire reference, section 10). */
final class LinkOperations {

    private static final Parameter ID = text("id", "id").asRequired();

    private static final List<Parameter> PERIOD = List.of(
            text("dateFrom", "date_from"), text("dateTo", "date_to"), of(IDS, "links", "links[]"));

    private static final BodyMapping ONE_LINK = BodyMapping.value("id").orIdOf(ShortLink.class);

    static final List<Operation> ROWS = List.of(
            get("shorturls", "list", "/short_url/links").lists(ShortLink.class),
            get("shorturls", "get", "/short_url/links/{id}").takes(ID).body(ONE_LINK).returns(ShortLink.class),
            post("shorturls", "create", "/short_url/links", JSON)
                    .takes(text("url", "url"), text("file", "file"), text("name", "name"),
                            of(INTEGER, "expireTime", "expire_time"), text("expireUnit", "expire_unit"),
                            text("description", "description"))
                    .body(BodyMapping.value("url").orRecord(ShortLink.class)).returns(ShortLink.class),
            put("shorturls", "update", "/short_url/links/{id}", FORM)
                    .takes(ID, text("url", "url"), text("name", "name"), text("description", "description"))
                    .body(BodyMapping.value("url").orRecord(ShortLink.class)).returns(ShortLink.class),
            delete("shorturls", "delete", "/short_url/links/{id}").takes(ID).body(ONE_LINK),
            get("shorturls", "clicks", "/short_url/clicks").takes(PERIOD).lists(ShortLink.Click.class),
            get("shorturls", "clicksByDevice", "/short_url/clicks_by_mobile_device").takes(PERIOD)
                    .lists(ShortLink.DeviceClicks.class),
            post("shorturls", "clicksReport", "/short_url/clicks_reports", FORM).takes(PERIOD).idempotent()
                    .returns(ShortLink.ClicksReport.class));

    private LinkOperations() {
    }
}
