// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.camelsmsapi.internal.message.PhoneNumbers;
import io.github.camelsmsapi.internal.report.CallbackGuard;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.report.CallbackType;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * The options of the component, each of which an endpoint can set for itself: connection, rate, checks, batching,
 * ledger and callbacks. Those that are parameters of SMSAPI are inherited.
 */
@UriParams
@Configurer(extended = true)
public class SmsapiConfiguration extends SmsapiParameters implements Cloneable {

    static final int DEFAULT_LIMIT = 100;

    private static final Clock SYSTEM = Clock.systemUTC();

    @UriParam(label = "security", secret = true)
    private String token;
    @UriParam(label = "security", secret = true)
    private String username;
    @UriParam(label = "security", secret = true)
    private String userPassword;
    @UriParam(label = "common", defaultValue = "https://api.smsapi.com")
    private String baseUrl = "https://api.smsapi.com";
    @UriParam(label = "common")
    private String backupUrl;
    @UriParam(label = "common", defaultValue = "5000", javaType = "java.time.Duration")
    private long connectTimeout = 5000;
    @UriParam(label = "common", defaultValue = "30000", javaType = "java.time.Duration")
    private long responseTimeout = 30000;
    @UriParam(label = "advanced", defaultValue = "100")
    private int maxTotalConnections = 100;
    @UriParam(label = "advanced", defaultValue = "10485760")
    private int maxResponseSize = 10 * 1024 * 1024;
    @UriParam(label = "proxy")
    private String proxyHost;
    @UriParam(label = "proxy")
    private Integer proxyPort;
    @UriParam(label = "proxy", secret = true)
    private String proxyAuthUsername;
    @UriParam(label = "proxy", secret = true)
    private String proxyAuthPassword;
    @UriParam(label = "security")
    private SSLContextParameters sslContextParameters;
    @UriParam(label = "advanced")
    private HttpClientConfigurer httpClientConfigurer;
    @UriParam(label = "advanced")
    private Clock clock;

    @UriParam(label = "common", defaultValue = "100")
    private int requestsPerSecond = 100;
    @UriParam(label = "advanced", defaultValue = "100")
    private int maxConcurrentRequests = 100;
    @UriParam(label = "advanced", defaultValue = "30000", javaType = "java.time.Duration")
    private long maxRateWait = 30000;
    @UriParam(label = "advanced", defaultValue = "500", javaType = "java.time.Duration")
    private long throttlePause = 500;
    @UriParam(label = "advanced", defaultValue = "86400000", javaType = "java.time.Duration")
    private long maxRetryAfter = 86_400_000;
    @UriParam(label = "advanced")
    private ProxyManager<Object> rateLimitProxyManager;
    @UriParam(label = "advanced")
    private Object rateLimitKey;

    @UriParam(label = "producer", defaultValue = "true")
    private boolean checkIdx = true;
    @UriParam(label = "producer", defaultValue = "true")
    private boolean validate = true;
    @UriParam(label = "producer")
    private String defaultCountry;
    @UriParam(label = "producer")
    private String timeZone;
    @UriParam(label = "producer", defaultValue = "1000")
    private int maxRecipientsPerRequest = 1000;
    @UriParam(label = "producer", defaultValue = "1")
    private int batchSize = 1;
    @UriParam(label = "producer", defaultValue = "20", javaType = "java.time.Duration")
    private long batchLinger = 20;

    @UriParam(label = "advanced")
    @Metadata(autowired = true)
    private MessageLedger ledger;
    @UriParam(label = "common", defaultValue = "3600000", javaType = "java.time.Duration")
    private long olderThan = Duration.ofHours(1).toMillis();
    @UriParam(label = "common", defaultValue = "1800000", javaType = "java.time.Duration")
    private long lease = Duration.ofMinutes(30).toMillis();
    @UriParam(label = "common", defaultValue = "false")
    private boolean lookup = false;

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

    Clock clockOrSystem() {
        return clock == null ? SYSTEM : clock;
    }

    /** An independent copy, for an endpoint to change. */
    public SmsapiConfiguration copy() {
        try {
            return (SmsapiConfiguration) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new RuntimeCamelException(impossible);
        }
    }

    /**
     * Returns the rule by which phone numbers are read.
     *
     * @throws IllegalArgumentException when defaultCountry names no country
     */
    PhoneNumbers phoneNumbers() {
        return defaultCountry == null ? PhoneNumbers.PLAIN : PhoneNumbers.of(defaultCountry);
    }

    /**
     * @throws IllegalArgumentException when an option of reports/overdue is out of range
     */
    void checkOverdue() {
        require(olderThan >= 0, "olderThan", olderThan, "0 or more");
        require(lease > 0, "lease", lease, "above 0");
        require(getLimit() == null || getLimit() > 0, "limit", getLimit(), "1 or more");
    }

    private static void require(boolean fits, String option, Object value, String allowed) {
        if (!fits) {
            throw new IllegalArgumentException(option + "=" + value + " is not allowed; it must be " + allowed);
        }
    }

    /**
     * Who may call.
     *
     * @throws IllegalArgumentException when an address is invalid
     */
    CallbackGuard callbackGuard() {
        return new CallbackGuard(secret(), callbackAddresses, callbackProxies);
    }

    Optional<String> secret() {
        return Optional.ofNullable(secret).filter(secret -> !secret.isBlank());
    }

    public String getToken() {
        return token;
    }

    /**
     * OAuth token from the customer panel of SMSAPI.
     */
    public void setToken(String token) {
        this.token = token;
    }

    public String getUsername() {
        return username;
    }

    /**
     * User name of the legacy login, together with userPassword; instead of token.
     */
    public void setUsername(String username) {
        this.username = username;
    }

    public String getUserPassword() {
        return userPassword;
    }

    /**
     * MD5 of the API password in hexadecimal, for the legacy login.
     */
    public void setUserPassword(String userPassword) {
        this.userPassword = userPassword;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    /**
     * URL of SMSAPI: https://api.smsapi.com, https://api.smsapi.pl or another host of the service; may include a path.
     * Accounts of .com and .pl are separate.
     */
    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getBackupUrl() {
        return backupUrl;
    }

    /**
     * URL to send a request to when the host of baseUrl fails, such as https://api2.smsapi.com. A message is sent there
     * only if that cannot send it twice.
     */
    public void setBackupUrl(String backupUrl) {
        this.backupUrl = backupUrl;
    }

    public long getConnectTimeout() {
        return connectTimeout;
    }

    /**
     * Maximum time to establish a connection.
     */
    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public long getResponseTimeout() {
        return responseTimeout;
    }

    /**
     * Maximum time until the complete response has arrived, counted from the start of the request.
     */
    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public int getMaxTotalConnections() {
        return maxTotalConnections;
    }

    /**
     * Maximum number of connections, and so of requests at the same time. Endpoints that differ only in login or rate
     * share them.
     */
    public void setMaxTotalConnections(int maxTotalConnections) {
        this.maxTotalConnections = maxTotalConnections;
    }

    public int getMaxResponseSize() {
        return maxResponseSize;
    }

    /**
     * Maximum size of a response in bytes.
     */
    public void setMaxResponseSize(int maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    /**
     * Host of the HTTP proxy.
     */
    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    /**
     * Port of the HTTP proxy.
     */
    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    /**
     * User name for the HTTP proxy.
     */
    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    /**
     * Password for the HTTP proxy.
     */
    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    /**
     * Trust and key material for HTTPS. Default: that of the JDK.
     */
    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public HttpClientConfigurer getHttpClientConfigurer() {
        return httpClientConfigurer;
    }

    /**
     * Changes how the Apache HttpClient is built. Automatic retries are off and must stay off: with them a message can
     * be sent twice.
     */
    public void setHttpClientConfigurer(HttpClientConfigurer httpClientConfigurer) {
        this.httpClientConfigurer = httpClientConfigurer;
    }

    public Clock getClock() {
        return clock;
    }

    /**
     * Clock that send and expiration dates are compared with. Default: the system clock.
     */
    public void setClock(Clock clock) {
        this.clock = clock;
    }

    public int getRequestsPerSecond() {
        return requestsPerSecond;
    }

    /**
     * Maximum number of requests per second over all endpoints with the same settings. 100 is the limit of SMSAPI. When
     * SMSAPI reports too many requests (202, 203, HTTP 429), all requests slow down for a while.
     */
    public void setRequestsPerSecond(int requestsPerSecond) {
        this.requestsPerSecond = requestsPerSecond;
    }

    public int getMaxConcurrentRequests() {
        return maxConcurrentRequests;
    }

    /**
     * Maximum number of requests at the same time.
     */
    public void setMaxConcurrentRequests(int maxConcurrentRequests) {
        this.maxConcurrentRequests = maxConcurrentRequests;
    }

    public long getMaxRateWait() {
        return maxRateWait;
    }

    /**
     * Maximum time that a request waits for its turn; then it fails with code 203 and outcome NOT_SENT.
     */
    public void setMaxRateWait(long maxRateWait) {
        this.maxRateWait = maxRateWait;
    }

    public long getThrottlePause() {
        return throttlePause;
    }

    /**
     * Time that all requests pause when SMSAPI reports too many requests (202, 203, HTTP 429) without a Retry-After;
     * doubled each time in a row.
     */
    public void setThrottlePause(long throttlePause) {
        this.throttlePause = throttlePause;
    }

    public long getMaxRetryAfter() {
        return maxRetryAfter;
    }

    /**
     * Maximum time to pause for a Retry-After of SMSAPI or a proxy; a longer one is shortened to this, with a warning.
     * All requests of the account pause, also those of other nodes that share the rate.
     */
    public void setMaxRetryAfter(long maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public ProxyManager<Object> getRateLimitProxyManager() {
        return rateLimitProxyManager;
    }

    /**
     * ProxyManager of Bucket4j, such as the one for PostgreSQL, by which several nodes share the rate.
     */
    public void setRateLimitProxyManager(ProxyManager<Object> rateLimitProxyManager) {
        this.rateLimitProxyManager = rateLimitProxyManager;
    }

    public Object getRateLimitKey() {
        return rateLimitKey;
    }

    /**
     * Key of the shared bucket, of the type that the ProxyManager requires. Default: a text made of login and host, so
     * that nodes with the same account share a rate and other accounts have their own. After a change of the rate, the
     * node that started last decides.
     */
    public void setRateLimitKey(Object rateLimitKey) {
        this.rateLimitKey = rateLimitKey;
    }

    public boolean isCheckIdx() {
        return checkIdx;
    }

    /**
     * Makes SMSAPI refuse (code 53) an idx that it has received within 24 hours. This makes a retry safe; without it a
     * message whose response was lost is not sent again.
     */
    public void setCheckIdx(boolean checkIdx) {
        this.checkIdx = checkIdx;
    }

    public boolean isValidate() {
        return validate;
    }

    /**
     * Checks a message before the call for what SMSAPI would refuse: recipients, text, parts, sender name, idx, dates
     * and the like. Without it values that cannot be read are passed to SMSAPI as they are.
     */
    public void setValidate(boolean validate) {
        this.validate = validate;
    }

    public String getDefaultCountry() {
        return defaultCountry;
    }

    /**
     * Country of phone numbers without prefix, such as PL: numbers are sent with its prefix, and impossible numbers are
     * refused (code 13) before the call. Without it the digits of a number are sent as written.
     */
    public void setDefaultCountry(String defaultCountry) {
        this.defaultCountry = defaultCountry;
    }

    public String getTimeZone() {
        return timeZone;
    }

    /**
     * Time zone of dates and times without zone or offset, such as a LocalDateTime; for example Europe/Warsaw. Default:
     * the zone of the JVM.
     */
    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public int getMaxRecipientsPerRequest() {
        return maxRecipientsPerRequest;
    }

    /**
     * Maximum number of messages per request when the body is an Iterable, Iterator or Stream of messages. SMSAPI has a
     * limit (code 19) that it does not publish.
     */
    public void setMaxRecipientsPerRequest(int maxRecipientsPerRequest) {
        this.maxRecipientsPerRequest = maxRecipientsPerRequest;
    }

    public int getBatchSize() {
        return batchSize;
    }

    /**
     * Maximum number of messages of different exchanges that share a request when their options and texts are equal; 1
     * sends each message in a request of its own. Each exchange gets its own outcome.
     */
    public void setBatchSize(int batchSize) {
        this.batchSize = batchSize;
    }

    public long getBatchLinger() {
        return batchLinger;
    }

    /**
     * Time that the first message of a batch waits for others.
     */
    public void setBatchLinger(long batchLinger) {
        this.batchLinger = batchLinger;
    }

    public MessageLedger getLedger() {
        return ledger;
    }

    /**
     * Ledger that records the outcome and delivery status of each message. Default: in memory, the last 10,000
     * messages, shared by all endpoints of the component.
     */
    public void setLedger(MessageLedger ledger) {
        this.ledger = ledger;
    }

    public long getOlderThan() {
        return olderThan;
    }

    /**
     * Time after sending at which a message without a final delivery status counts as overdue; the end of its validity
     * is the latest. For reports/overdue and the consumer.
     */
    public void setOlderThan(long olderThan) {
        this.olderThan = olderThan;
    }

    public long getLease() {
        return lease;
    }

    /**
     * Time during which an overdue message is not handed out again, on any node. For reports/overdue and the consumer.
     * To get each message once, set it to years.
     */
    public void setLease(long lease) {
        this.lease = lease;
    }

    public boolean isLookup() {
        return lookup;
    }

    /**
     * Asks SMSAPI for the status of each overdue message, one request each, by the status query that SMSAPI has
     * withdrawn. For reports/overdue and the consumer.
     */
    public void setLookup(boolean lookup) {
        this.lookup = lookup;
    }

    public CallbackType getCallbackType() {
        return callbackType;
    }

    /**
     * Type of callback to receive. At webhook:smsapi:reports: delivery reports of SMS (SMS_DLR, the default), MMS
     * (MMS_DLR) or voice messages (VMS_DLR), results of hlr/lookup (HLR), clicks on short links (SHORT_URL), ends of
     * bulk sends (BULK). At webhook:smsapi:inbox: incoming SMS (SMS_MO, the default) or MMS (MMS_MO).
     */
    public void setCallbackType(CallbackType callbackType) {
        this.callbackType = callbackType;
    }

    public String getSecret() {
        return secret;
    }

    /**
     * Secret that is registered as part of the callback URL and required in each call, because callbacks are not
     * signed. A call without it gets 403.
     */
    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getCallbackAddresses() {
        return callbackAddresses;
    }

    /**
     * IP addresses and ranges (10.0.0.0/8) that callbacks are accepted from, separated by commas. A call from another
     * address gets 403. SMSAPI does not guarantee its addresses.
     */
    public void setCallbackAddresses(String callbackAddresses) {
        this.callbackAddresses = callbackAddresses;
    }

    public String getCallbackProxies() {
        return callbackProxies;
    }

    /**
     * IP addresses and ranges of your own proxies, separated by commas. For a call from one of them the address in
     * X-Forwarded-For counts.
     */
    public void setCallbackProxies(String callbackProxies) {
        this.callbackProxies = callbackProxies;
    }

    public int getCallbackMaxReports() {
        return callbackMaxReports;
    }

    /**
     * Maximum number of reports in a call. SMSAPI does not publish how many it sends at most.
     */
    public void setCallbackMaxReports(int callbackMaxReports) {
        this.callbackMaxReports = callbackMaxReports;
    }

    public boolean isRegisterCallback() {
        return registerCallback;
    }

    /**
     * Registers the callback at SMSAPI when the route starts. Turn it off if the account may not register callbacks, or
     * if the URL is maintained in the panel of SMSAPI.
     */
    public void setRegisterCallback(boolean registerCallback) {
        this.registerCallback = registerCallback;
    }

    public boolean isUnregisterCallback() {
        return unregisterCallback;
    }

    /**
     * Removes the callback at SMSAPI when the route stops. Off by default, because SMSAPI repeats reports until the
     * route is back, and because other nodes may share the callback.
     */
    public void setUnregisterCallback(boolean unregisterCallback) {
        this.unregisterCallback = unregisterCallback;
    }

    public String getCallbackReceiver() {
        return callbackReceiver;
    }

    /**
     * Incoming messages to receive: those to all numbers of the account (all), to the shared number (2way), or to the
     * number in callbackReceiverNumber (number).
     */
    public void setCallbackReceiver(String callbackReceiver) {
        this.callbackReceiver = callbackReceiver;
    }

    public String getCallbackReceiverNumber() {
        return callbackReceiverNumber;
    }

    /**
     * Number of the account whose incoming messages to receive, with callbackReceiver=number.
     */
    public void setCallbackReceiverNumber(String callbackReceiverNumber) {
        this.callbackReceiverNumber = callbackReceiverNumber;
    }

    public Integer getCallbackApiVersion() {
        return callbackApiVersion;
    }

    /**
     * Version of the format of callback calls. Default: that of SMSAPI for the type.
     */
    public void setCallbackApiVersion(Integer callbackApiVersion) {
        this.callbackApiVersion = callbackApiVersion;
    }
}
