// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Map;
import java.util.function.Consumer;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.account.Account;
import org.apache.camel.ProducerTemplate;

/**
 * What raises a code.
 *
 * @param code    the code
 * @param before  whether it is found before the call, unless checks are off
 * @param uri     what is asked for
 * @param options with which values
 * @param account how the account is
 * @param earlier what happens before
 * @param login   who asks
 */
record Cause(
        int code, boolean before, String uri, Map<String, Object> options, Consumer<Account> account,
        Earlier earlier, Consumer<SmsapiConfiguration> login) {

    static final String SEND = "sms/send";
    static final boolean BEFORE_THE_CALL = true;
    static final boolean BY_THE_GATEWAY = false;

    @Override
    public String toString() {
        return code + " " + uri + " " + options;
    }

    Cause after(Earlier other) {
        return new Cause(code, before, uri, options, account, other, login);
    }

    Cause with(Consumer<Account> other) {
        return new Cause(code, before, uri, options, other, earlier, login);
    }

    Cause by(Consumer<SmsapiConfiguration> other) {
        return new Cause(code, before, uri, options, account, earlier, other);
    }

    static Cause cause(int code, boolean before, Map<String, Object> options) {
        return cause(code, before, options, account -> {
        });
    }

    static Cause cause(int code, boolean before, Map<String, Object> options, Consumer<Account> account) {
        return new Cause(code, before, SEND, options, account, Earlier.NOTHING, login -> {
        });
    }

    static Cause cause(int code, String uri, Map<String, Object> options) {
        return new Cause(code, BY_THE_GATEWAY, uri, options, account -> {
        }, Earlier.NOTHING, login -> {
        });
    }

    /** What happens before the request in question. */
    interface Earlier {
        Earlier NOTHING = (template, simulator) -> Map.of();

        /** @return values that are known only afterwards */
        Map<String, Object> happen(ProducerTemplate template, SmsapiSimulator simulator);
    }
}
