// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.message.Numbering;
import io.github.camelsmsapi.report.CallbackGuard;
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
     * How phone numbers are written.
     *
     * @throws IllegalArgumentException when defaultCountry is none
     */
    Numbering numbering() {
        return defaultCountry == null ? Numbering.PLAIN : Numbering.of(defaultCountry);
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
     * @throws IllegalArgumentException when an address is none
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
     * The OAuth token made in the customer panel of SMSAPI.
     */
    public void setToken(String token) {
        this.token = token;
    }

    public String getUsername() {
        return username;
    }

    /**
     * The user name of the legacy login, with userPassword; instead of token.
     */
    public void setUsername(String username) {
        this.username = username;
    }

    public String getUserPassword() {
        return userPassword;
    }

    /**
     * The MD5, in hex, of the API password, for the legacy login.
     */
    public void setUserPassword(String userPassword) {
        this.userPassword = userPassword;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    /**
     * Where SMSAPI is: https://api.smsapi.com, https://api.smsapi.pl, or another front door of the service; may carry a
     * path. Accounts of .com and .pl are separate.
     */
    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getBackupUrl() {
        return backupUrl;
    }

    /**
     * Where a request goes when the host of baseUrl fails, such as https://api2.smsapi.com. A message goes there only
     * when that cannot send it twice.
     */
    public void setBackupUrl(String backupUrl) {
        this.backupUrl = backupUrl;
    }

    public long getConnectTimeout() {
        return connectTimeout;
    }

    /**
     * How long a connection may take to stand.
     */
    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public long getResponseTimeout() {
        return responseTimeout;
    }

    /**
     * How long the whole answer may take, from the moment the request leaves.
     */
    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public int getMaxTotalConnections() {
        return maxTotalConnections;
    }

    /**
     * Maximum number of connections, and so of requests at the same time. Endpoints that differ in login and rate only
     * share them.
     */
    public void setMaxTotalConnections(int maxTotalConnections) {
        this.maxTotalConnections = maxTotalConnections;
    }

    public int getMaxResponseSize() {
        return maxResponseSize;
    }

    /**
     * The largest answer that is read, in bytes.
     */
    public void setMaxResponseSize(int maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    /**
     * The host of an HTTP proxy.
     */
    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    /**
     * The port of the HTTP proxy.
     */
    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    /**
     * The user name at the proxy.
     */
    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    /**
     * The password at the proxy.
     */
    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    /**
     * Trust and key material for HTTPS, if not that of the JDK.
     */
    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public HttpClientConfigurer getHttpClientConfigurer() {
        return httpClientConfigurer;
    }

    /**
     * Has the last word on how the Apache HttpClient is built. Automatic retries are off and must stay off: with them a
     * message can be sent twice.
     */
    public void setHttpClientConfigurer(HttpClientConfigurer httpClientConfigurer) {
        this.httpClientConfigurer = httpClientConfigurer;
    }

    public Clock getClock() {
        return clock;
    }

    /**
     * The clock with which send and expiration dates are compared; that of the system by default.
     */
    public void setClock(Clock clock) {
        this.clock = clock;
    }

    public int getRequestsPerSecond() {
        return requestsPerSecond;
    }

    /**
     * How many requests a second leave at the most, over all endpoints with the same settings. 100 is the limit of
     * SMSAPI itself. When SMSAPI says that there were too many all the same (202, 203, HTTP 429), all requests slow
     * down for a while.
     */
    public void setRequestsPerSecond(int requestsPerSecond) {
        this.requestsPerSecond = requestsPerSecond;
    }

    public int getMaxConcurrentRequests() {
        return maxConcurrentRequests;
    }

    /**
     * How many requests are under way at a time at the most.
     */
    public void setMaxConcurrentRequests(int maxConcurrentRequests) {
        this.maxConcurrentRequests = maxConcurrentRequests;
    }

    public long getMaxRateWait() {
        return maxRateWait;
    }

    /**
     * How long a request waits for its turn at the most, before it fails with code 203 without having been sent.
     */
    public void setMaxRateWait(long maxRateWait) {
        this.maxRateWait = maxRateWait;
    }

    public long getThrottlePause() {
        return throttlePause;
    }

    /**
     * How long all requests pause when SMSAPI says that there were too many (202, 203, HTTP 429) and not for how long
     * to wait; twice as long each time in a row.
     */
    public void setThrottlePause(long throttlePause) {
        this.throttlePause = throttlePause;
    }

    public long getMaxRetryAfter() {
        return maxRetryAfter;
    }

    /**
     * The longest time that SMSAPI, or a proxy before it, can ask to wait by Retry-After; a longer one is cut to this,
     * with a warning. All requests of the account pause that long, those of other nodes too where they share the rate.
     */
    public void setMaxRetryAfter(long maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public ProxyManager<Object> getRateLimitProxyManager() {
        return rateLimitProxyManager;
    }

    /**
     * Where several nodes share the rate: a ProxyManager of Bucket4j, such as the one for PostgreSQL.
     */
    public void setRateLimitProxyManager(ProxyManager<Object> rateLimitProxyManager) {
        this.rateLimitProxyManager = rateLimitProxyManager;
    }

    public Object getRateLimitKey() {
        return rateLimitKey;
    }

    /**
     * The key of the shared bucket, of the type that the ProxyManager wants. By default a text that differs for each
     * account (login and host), so that nodes with the same account share a rate and those of another one have their
     * own. After a change of the rate the node that started last decides.
     */
    public void setRateLimitKey(Object rateLimitKey) {
        this.rateLimitKey = rateLimitKey;
    }

    public boolean isCheckIdx() {
        return checkIdx;
    }

    /**
     * Whether SMSAPI refuses (code 53) an idx it has seen within 24 hours. This is what makes a repetition safe;
     * without it a message whose answer is lost is not repeated.
     */
    public void setCheckIdx(boolean checkIdx) {
        this.checkIdx = checkIdx;
    }

    public boolean isValidate() {
        return validate;
    }

    /**
     * Whether a message is checked before the call for what SMSAPI would refuse: recipients, text, parts, sender name,
     * idx, dates and the like. Without it a text is handed to SMSAPI as it is where it cannot be read.
     */
    public void setValidate(boolean validate) {
        this.validate = validate;
    }

    public String getDefaultCountry() {
        return defaultCountry;
    }

    /**
     * The country of phone numbers without prefix, as PL: numbers are then sent with the prefix, and impossible ones
     * are refused (code 13) before the call. Without it, the digits of a number go as they are written.
     */
    public void setDefaultCountry(String defaultCountry) {
        this.defaultCountry = defaultCountry;
    }

    public String getTimeZone() {
        return timeZone;
    }

    /**
     * The time zone of dates and times that name neither a zone nor an offset, such as a LocalDateTime, as
     * Europe/Warsaw. Default: the zone of the server.
     */
    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public int getMaxRecipientsPerRequest() {
        return maxRecipientsPerRequest;
    }

    /**
     * How many messages a request has at the most, when the body is an Iterable, Iterator or Stream of messages. SMSAPI
     * has a limit (code 19) that it does not publish.
     */
    public void setMaxRecipientsPerRequest(int maxRecipientsPerRequest) {
        this.maxRecipientsPerRequest = maxRecipientsPerRequest;
    }

    public int getBatchSize() {
        return batchSize;
    }

    /**
     * How many messages of different exchanges with the same options and text share a request at the most; 1 for a
     * request each. Each exchange still gets its own outcome.
     */
    public void setBatchSize(int batchSize) {
        this.batchSize = batchSize;
    }

    public long getBatchLinger() {
        return batchLinger;
    }

    /**
     * How long the first message of a batch waits for others.
     */
    public void setBatchLinger(long batchLinger) {
        this.batchLinger = batchLinger;
    }

    public MessageLedger getLedger() {
        return ledger;
    }

    /**
     * Where is kept what became of each message. By default in memory, the last ten thousand of them, for all endpoints
     * of the component together.
     */
    public void setLedger(MessageLedger ledger) {
        this.ledger = ledger;
    }

    public long getOlderThan() {
        return olderThan;
    }

    /**
     * How long after it was to be sent a message without a final status is overdue; at the end of its validity it is in
     * any case. For reports/overdue and the consumer.
     */
    public void setOlderThan(long olderThan) {
        this.olderThan = olderThan;
    }

    public long getLease() {
        return lease;
    }

    /**
     * How long an overdue message that was handed out is not handed out again, on any node; for reports/overdue and the
     * consumer. To get each once, make it years.
     */
    public void setLease(long lease) {
        this.lease = lease;
    }

    public boolean isLookup() {
        return lookup;
    }

    /**
     * Whether SMSAPI is asked for the status of an overdue message, one request each, by the look-up that it has
     * withdrawn; for reports/overdue and the consumer.
     */
    public void setLookup(boolean lookup) {
        this.lookup = lookup;
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
