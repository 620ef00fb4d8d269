// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Optional;

import io.github.camelsmsapi.report.CallbackGuard;
import io.github.camelsmsapi.report.CallbackType;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What SMSAPI calls back about, how it is told to, and how it is known (wire reference, sections 13 and 16). */
@UriParams
public abstract class SmsapiWebhookOptions extends SmsapiLedgerOptions {

    @UriParam(label = "consumer")
    private CallbackType callbackType;
    @UriParam(label = "consumer,security", secret = true)
    private String secret;
    @UriParam(label = "consumer,security")
    private String callbackAddresses;
    @UriParam(label = "consumer,security")
    private String callbackProxies;
    @UriParam(label = "consumer", defaultValue = "1000")
    private int callbackMaxReports = 1000;
    @UriParam(label = "consumer", defaultValue = "true")
    private boolean registerCallback = true;
    @UriParam(label = "consumer", defaultValue = "false")
    private boolean unregisterCallback = false;
    @UriParam(label = "consumer", defaultValue = "all", enums = "all,2way,number")
    private String callbackReceiver = "all";
    @UriParam(label = "consumer")
    private String callbackReceiverNumber;
    @UriParam(label = "consumer,advanced")
    private Integer callbackApiVersion;

    /**
     * Who may call.
     *
     * @throws IllegalArgumentException when an address is none
     */
    CallbackGuard callbackGuard() {
        return new CallbackGuard(secret(), callbackAddresses, callbackProxies);
    }

    Optional<String> secret() {
        return Optional.ofNullable(secret).filter(secret -> !secret.isBlank());
    }

    public CallbackType getCallbackType() {
        return callbackType;
    }

    /**
     * What to receive. At webhook:smsapi:reports delivery reports of SMS (SMS_DLR, the default), MMS (MMS_DLR) or voice
     * messages (VMS_DLR), results of hlr/lookup (HLR), clicks on short links (SHORT_URL), ends of bulk sends (BULK); at
     * webhook:smsapi:inbox incoming SMS (SMS_MO, the default) or MMS (MMS_MO).
     */
    public void setCallbackType(CallbackType callbackType) {
        this.callbackType = callbackType;
    }

    public String getSecret() {
        return secret;
    }

    /**
     * A secret that is registered with the callback's address and that each call must bring, as callbacks are not
     * signed. A call without it gets 403.
     */
    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getCallbackAddresses() {
        return callbackAddresses;
    }

    /**
     * The IP addresses and ranges (10.0.0.0/8) that callbacks may come from, separated by commas. A call from elsewhere
     * gets 403. SMSAPI does not promise to keep its addresses.
     */
    public void setCallbackAddresses(String callbackAddresses) {
        this.callbackAddresses = callbackAddresses;
    }

    public String getCallbackProxies() {
        return callbackProxies;
    }

    /**
     * The IP addresses and ranges of your own proxies, separated by commas. A call that comes through them counts as
     * coming from the address in their X-Forwarded-For.
     */
    public void setCallbackProxies(String callbackProxies) {
        this.callbackProxies = callbackProxies;
    }

    public int getCallbackMaxReports() {
        return callbackMaxReports;
    }

    /**
     * How many reports a call may carry. SMSAPI does not publish how many it sends at the most.
     */
    public void setCallbackMaxReports(int callbackMaxReports) {
        this.callbackMaxReports = callbackMaxReports;
    }

    public boolean isRegisterCallback() {
        return registerCallback;
    }

    /**
     * Whether the callback is registered at SMSAPI when the route starts. Switch it off where the account may not
     * register callbacks, or where the address is kept in SMSAPI's panel.
     */
    public void setRegisterCallback(boolean registerCallback) {
        this.registerCallback = registerCallback;
    }

    public boolean isUnregisterCallback() {
        return unregisterCallback;
    }

    /**
     * Whether the callback is removed at SMSAPI when the route stops. Off by default: reports that come in meanwhile
     * are repeated by SMSAPI until the route is back, and other nodes may share the callback.
     */
    public void setUnregisterCallback(boolean unregisterCallback) {
        this.unregisterCallback = unregisterCallback;
    }

    public String getCallbackReceiver() {
        return callbackReceiver;
    }

    /**
     * Which incoming messages to receive: those to all numbers of the account, those to the shared number (2way), or
     * those to the number in callbackReceiverNumber.
     */
    public void setCallbackReceiver(String callbackReceiver) {
        this.callbackReceiver = callbackReceiver;
    }

    public String getCallbackReceiverNumber() {
        return callbackReceiverNumber;
    }

    /**
     * The number of the account whose incoming messages to receive, with callbackReceiver=number.
     */
    public void setCallbackReceiverNumber(String callbackReceiverNumber) {
        this.callbackReceiverNumber = callbackReceiverNumber;
    }

    public Integer getCallbackApiVersion() {
        return callbackApiVersion;
    }

    /**
     * The version of the format that SMSAPI calls in, where it is not to be its default for the type.
     */
    public void setCallbackApiVersion(Integer callbackApiVersion) {
        this.callbackApiVersion = callbackApiVersion;
    }
}
