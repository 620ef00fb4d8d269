// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What multimedia and voice messages have as options (wire reference, sections 3 and 4). */
@UriParams
public abstract class SmsapiMediaOptions extends SmsapiSmsOptions {

    @UriParam(label = "producer")
    private String subject;
    @UriParam(label = "producer")
    private String smil;
    @UriParam(label = "producer")
    private String tts;
    @UriParam(label = "producer")
    private String file;
    @UriParam(label = "producer")
    private String ttsLector;
    @UriParam(label = "producer")
    private Integer tryCount;
    @UriParam(label = "producer")
    private Integer interval;
    @UriParam(label = "producer")
    private Boolean skipGsm;

    public String getSubject() {
        return subject;
    }

    /**
     * The subject of a multimedia message, up to 30 characters.
     */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSmil() {
        return smil;
    }

    /**
     * The SMIL document of a multimedia message, where the body has none; media are named by URL and may have 300 kB
     * together.
     */
    public void setSmil(String smil) {
        this.smil = smil;
    }

    public String getTts() {
        return tts;
    }

    /**
     * The text of a voice message, where the body has none.
     */
    public void setTts(String tts) {
        this.tts = tts;
    }

    public String getFile() {
        return file;
    }

    /**
     * The URL of the audio of a voice message, instead of a text. The audio itself can be the body or a header: bytes,
     * a stream or a file.
     */
    public void setFile(String file) {
        this.file = file;
    }

    public String getTtsLector() {
        return ttsLector;
    }

    /**
     * The voice that reads the text: ewa, jacek, jan or maja.
     */
    public void setTtsLector(String ttsLector) {
        this.ttsLector = ttsLector;
    }

    public Integer getTryCount() {
        return tryCount;
    }

    /**
     * How often a call is tried (1 to 6), the parameter try of SMSAPI.
     */
    public void setTryCount(Integer tryCount) {
        this.tryCount = tryCount;
    }

    public Integer getInterval() {
        return interval;
    }

    /**
     * How many seconds lie between two tries of a call (300 to 7200).
     */
    public void setInterval(Integer interval) {
        this.interval = interval;
    }

    public Boolean getSkipGsm() {
        return skipGsm;
    }

    /**
     * Whether a voice message leaves out mobile numbers.
     */
    public void setSkipGsm(Boolean skipGsm) {
        this.skipGsm = skipGsm;
    }
}
