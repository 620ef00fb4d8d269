/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of operations other than sending through the older endpoints (wire reference, sections 5, 12 and 14). */
@UriParams
public abstract class SmsapiRestOptions extends SmsapiMediaOptions {

    @UriParam(label = "producer")
    private String id;
    @UriParam(label = "producer")
    private String number;
    @UriParam(label = "producer")
    private String phoneNumber;
    @UriParam(label = "producer", secret = true)
    private String code;
    @UriParam(label = "producer")
    private String content;
    @UriParam(label = "producer")
    private String sender;
    @UriParam(label = "producer")
    private String text;
    @UriParam(label = "producer")
    private Integer offset;
    @UriParam(label = "producer")
    private Integer limit;

    public String getId() {
        return id;
    }

    /**
     * The id of what to work with; of scheduled messages to cancel, several separated by commas.
     */
    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    /**
     * The phone number to look up, or several separated by commas.
     */
    public void setNumber(String number) {
        this.number = number;
    }

    public String getPhoneNumber() {
        return phoneNumber;
    }

    /**
     * The phone number of an RCS message, or of a code to send or to verify.
     */
    public void setPhoneNumber(String phoneNumber) {
        this.phoneNumber = phoneNumber;
    }

    public String getCode() {
        return code;
    }

    /**
     * The code that somebody typed, to be verified.
     */
    public void setCode(String code) {
        this.code = code;
    }

    public String getContent() {
        return content;
    }

    /**
     * The text in which a code is sent, with the marker [%code%]; or the content of an RCS message as a JSON object,
     * instead of a text.
     */
    public void setContent(String content) {
        this.content = content;
    }

    public String getSender() {
        return sender;
    }

    /**
     * The id of the sender of an RCS message, as rcs/senders lists it.
     */
    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getText() {
        return text;
    }

    /**
     * The text of an RCS message (up to 3072 characters), where the body has none.
     */
    public void setText(String text) {
        this.text = text;
    }

    public Integer getOffset() {
        return offset;
    }

    /**
     * How many entries of a list to leave out.
     */
    public void setOffset(Integer offset) {
        this.offset = offset;
    }

    public Integer getLimit() {
        return limit;
    }

    /**
     * How many entries of a list to return; 5 where it is not set.
     */
    public void setLimit(Integer limit) {
        this.limit = limit;
    }
}
