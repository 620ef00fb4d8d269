// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.internal.operation.Parameter;
import io.github.camelsmsapi.report.CallbackType;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;

/**
 * What the address of an endpoint, {@code smsapi:resource/action}, names. It knows what can be made of the endpoint.
 */
sealed interface Target {

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it names nothing; the message lists what there is
     */
    static Target of(String resource, String action) {
        if (action.isEmpty() && resource.equals(Callback.REPORTS.resource)) {
            return Callback.REPORTS;
        }
        if (action.isEmpty() && resource.equals(Callback.INBOX.resource)) {
            return Callback.INBOX;
        }
        return resource.equals(Callback.REPORTS.resource)
                ? LedgerAction.of(action) : new OperationRow(Operations.find(resource, action));
    }

    /** Makes what a route sends to. */
    Producer producer(SmsapiEndpoint endpoint);

    /** Makes what a route starts with. */
    default Consumer consumer(SmsapiEndpoint endpoint, Processor route) {
        throw new IllegalArgumentException(
                this + " cannot be consumed from; smsapi:reports hands out overdue messages, delivery reports "
                                           + "come by webhook:smsapi:reports, incoming messages by webhook:smsapi:inbox");
    }

    /**
     * What comes in by {@code webhook:} in front of the address.
     *
     * @param  chosen                   by the option callbackType; null for the default
     * @throws IllegalArgumentException when nothing of that type comes in there
     */
    default CallbackType callbackType(CallbackType chosen) {
        throw new IllegalArgumentException(Callback.wrongPlace(this, chosen == null ? CallbackType.SMS_DLR : chosen));
    }

    /** The options that it takes and not every other target does. */
    List<String> options();

    /** An operation of SMSAPI. */
    record OperationRow(Operation operation) implements Target {

        @Override
        public Producer producer(SmsapiEndpoint endpoint) {
            return new SmsapiProducer(endpoint, operation);
        }

        @Override
        public List<String> options() {
            var parameters = operation.parameters().stream().map(Parameter::option);
            return operation.sends().isEmpty()
                    ? parameters.toList() : Stream.concat(parameters, TakenOptions.SENDING.stream()).toList();
        }

        @Override
        public String toString() {
            return "smsapi:" + operation.uri();
        }
    }

    /** What the ledger is asked or told. */
    enum LedgerAction implements Target {

        /** Hands out messages that are overdue. */
        OVERDUE {
            @Override
            public Producer producer(SmsapiEndpoint endpoint) {
                return new OverdueProducer(endpoint);
            }

            @Override
            public Consumer consumer(SmsapiEndpoint endpoint, Processor route) {
                return new OverdueConsumer(endpoint, route);
            }
        },

        /** Marks an overdue message as dealt with. */
        DONE {
            @Override
            public Producer producer(SmsapiEndpoint endpoint) {
                return new ReportDoneProducer(endpoint);
            }
        };

        static LedgerAction of(String action) {
            return List.of(values()).stream().filter(one -> one.action().equals(action)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Unknown action '" + action + "' of 'reports' in the URI; known are [overdue, done], and none for "
                                                                    + "webhook:smsapi:reports"));
        }

        private String action() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<String> options() {
            return TakenOptions.REPORTS;
        }

        @Override
        public String toString() {
            return "smsapi:reports/" + action();
        }
    }

    /** What SMSAPI calls back about. */
    enum Callback implements Target {

        /** Delivery reports; without {@code webhook:}, messages whose report is overdue. */
        REPORTS(CallbackType.SMS_DLR) {
            @Override
            public Consumer consumer(SmsapiEndpoint endpoint, Processor route) {
                return LedgerAction.OVERDUE.consumer(endpoint, route);
            }
        },

        /** Incoming messages. */
        INBOX(CallbackType.SMS_MO);

        private final String resource = name().toLowerCase(Locale.ROOT);
        private final CallbackType usual;

        Callback(CallbackType usual) {
            this.usual = usual;
        }

        @Override
        public Producer producer(SmsapiEndpoint endpoint) {
            throw new IllegalArgumentException(this + " receives; use it as from(\"webhook:" + this + "\")");
        }

        @Override
        public CallbackType callbackType(CallbackType chosen) {
            var type = chosen == null ? usual : chosen;
            if (type.isIncoming() != usual.isIncoming()) {
                throw new IllegalArgumentException(wrongPlace(this, type));
            }
            return type;
        }

        private static String wrongPlace(Target target, CallbackType type) {
            return "No " + type.wireName() + " comes in at webhook:" + target
                   + "; use webhook:smsapi:reports for reports (callbackType sms_dlr, mms_dlr, vms_dlr, hlr, short_url, bulk) "
                   + "and webhook:smsapi:inbox for incoming messages (sms_mo, mms_mo)";
        }

        @Override
        public List<String> options() {
            return TakenOptions.REPORTS;
        }

        @Override
        public String toString() {
            return "smsapi:" + resource;
        }
    }
}
