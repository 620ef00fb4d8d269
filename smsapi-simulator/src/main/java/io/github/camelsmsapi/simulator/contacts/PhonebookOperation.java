// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.MagicNumber;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.Style;
import io.vertx.core.Future;

/**
 * {@code phonebook.do}. Any code of its family comes where the request names a group {@code code-4000}, or a contact
 * whose number is magic in that way, {@code 48900004000}.
 */
public final class PhonebookOperation implements Operation {

    private static final int FIRST_CODE = 4000;
    private static final Pattern MAGIC_NAME = Pattern.compile("code-(4[0-9]{3})");
    private static final List<String> NUMBERS = List.of("number", "new_number");

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        return Future.succeededFuture(answered(gateway, call));
    }

    private static Answer answered(Gateway gateway, Call call) {
        try {
            PhonebookCode.NOT_AVAILABLE.refuseIf(!gateway.account().may(Action.PHONEBOOK));
            var action = PhonebookAction.of(call.parameters());
            var request = new PhonebookRequest(gateway.account(), call, action);
            refuseByMagic(request);
            return Answer.json(200, action.answer(request));
        } catch (Refused refused) {
            return Style.LEGACY.refuse(call, Refusal.of(refused.code()));
        }
    }

    private static void refuseByMagic(PhonebookRequest request) {
        var name = MAGIC_NAME.matcher(request.subject());
        if (name.matches()) {
            throw new Refused(Integer.parseInt(name.group(1)));
        }
        Stream.concat(Stream.of(request.subject()), NUMBERS.stream().map(request.parameters()::first))
                .map(MagicNumber::read)
                .forEach(magic -> {
                    if (magic instanceof MagicNumber.Refused refused && refused.code() >= FIRST_CODE) {
                        throw new Refused(refused.code());
                    }
                });
    }
}
