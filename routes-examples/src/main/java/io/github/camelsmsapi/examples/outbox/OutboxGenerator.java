// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Fills an outbox with messages to have something to send: each text once, each number once, one message of a hundred
 * to a number that SMSAPI refuses (code 13), and one to a phone that stays switched off, by the simulator's magic
 * numbers.
 */
public final class OutboxGenerator {

    private static final int BATCH = 1000;
    private static final long FIRST_NUMBER = 48_500_000_000L;
    private static final String REFUSED = "48900000013";
    private static final String EXPIRED = "48900010402";
    private static final int KINDS = 100;

    private final DataSource database;

    public OutboxGenerator(DataSource database) {
        this.database = database;
    }

    /** Writes so many messages. */
    public void fill(int messages) throws SQLException {
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("INSERT INTO outbox (recipient, text, sender) VALUES (?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int number = 1; number <= messages; number++) {
                insert.setString(1, recipient(number));
                insert.setString(2, "Your parcel " + number + " is on its way. It will be with you tomorrow.");
                insert.setString(3, "MyShop");
                insert.addBatch();
                if (number % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Writes so many messages unless there are some. */
    public void fillIfEmpty(int messages) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var count = statement.executeQuery("SELECT COUNT(*) FROM outbox")) {
            count.next();
            if (count.getInt(1) > 0) {
                return;
            }
        }
        fill(messages);
    }

    private static String recipient(int number) {
        return switch (number % KINDS) {
            case 13 -> REFUSED;
            case 42 -> EXPIRED;
            default -> String.valueOf(FIRST_NUMBER + number);
        };
    }
}
