// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.server.Json;

import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_EXISTS;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_INFO;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_INFO_LONG;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_NAME;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_NAME_CHARACTERS;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_NAME_EMPTY;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_NAME_LONG;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_NAME_SHORT;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_NAME_UNPRINTABLE;

/** The actions on groups. */
final class GroupActions {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 32;
    /** A comma or a semicolon stands between the names of groups. */
    private static final String FORBIDDEN = "(?s).*[,;|<>\"\\\\].*";

    private GroupActions() {
    }

    static ObjectNode list(PhonebookRequest request) {
        var groups = request.book().groups();
        var body = Json.object().put("count", groups.size());
        var list = body.putArray("list");
        groups.forEach(group -> list.add(PhonebookJson.of(request.book(), group)));
        return body;
    }

    static ObjectNode add(PhonebookRequest request) {
        var name = newName(request, request.subject());
        var traits = new Group.Traits(name, info(request));
        return PhonebookJson.of(request.book(), request.book().addGroup(traits, request.user()));
    }

    static ObjectNode edit(PhonebookRequest request) {
        var group = request.group();
        var before = group.traits();
        var name = request.parameters().has("name") && !request.parameters().first("name").trim().equals(before.name())
                ? newName(request, request.parameters().first("name").trim()) : before.name();
        var info = request.parameters().has("info") ? info(request) : before.description();
        var traits = new Group.Traits(name, info, before.idx(), before.expireAfter());
        return PhonebookJson.of(request.book(), request.book().keep(group.with(traits, request.book().now())));
    }

    static ObjectNode get(PhonebookRequest request) {
        return PhonebookJson.of(request.book(), request.group());
    }

    static ObjectNode delete(PhonebookRequest request) {
        var group = request.group();
        if (request.parameters().flag("remove_contacts")) {
            request.book().members(group).forEach(request.book()::throwAway);
        }
        request.book().dropGroup(group);
        return Json.object().put("count", 1);
    }

    private static String newName(PhonebookRequest request, String name) {
        GROUP_NAME_EMPTY.refuseIf(name.isEmpty());
        GROUP_NAME_SHORT.refuseIf(name.length() < SHORTEST_NAME);
        GROUP_NAME_LONG.refuseIf(name.length() > LONGEST_NAME);
        GROUP_NAME_UNPRINTABLE.refuseIf(name.codePoints().anyMatch(Character::isISOControl));
        GROUP_NAME_CHARACTERS.refuseIf(name.matches(FORBIDDEN));
        GROUP_NAME.refuseIf(name.codePoints().noneMatch(Character::isLetterOrDigit));
        GROUP_EXISTS.refuseIf(request.book().groupNamed(name).isPresent());
        return name;
    }

    private static String info(PhonebookRequest request) {
        var info = request.parameters().first("info");
        GROUP_INFO.refuseIf(!ContactValues.isPrintable(info));
        GROUP_INFO_LONG.refuseIf(info.length() > ContactValues.LONGEST_INFO);
        return info;
    }
}
