// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.springboot;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Bean;

/** The application, with a gateway of its own to try it out. */
@SpringBootApplication
public class Shop {

    public static void main(String[] args) {
        SpringApplication.run(Shop.class, args);
    }

    @Bean
    @ConditionalOnBooleanProperty("shop.simulator")
    SmsapiSimulator simulator(@Value("${shop.simulator-port}") int port) {
        try {
            return SmsapiSimulator.builder().server(server -> server.port(port)).start();
        } catch (IllegalStateException taken) { // Spring Boot says so in one line
            throw new PortInUseException(port, taken);
        }
    }
}
