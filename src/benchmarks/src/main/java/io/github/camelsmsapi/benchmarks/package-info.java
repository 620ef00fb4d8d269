// SPDX-License-Identifier: Apache-2.0
/**
 * Measurements, always of two things side by side in one run: the component, and what else one could send with. A row
 * of the report is a class. Run by hand, {@code mvn -Pbenchmarks}; no test asks for a time.
 */
package io.github.camelsmsapi.benchmarks;
