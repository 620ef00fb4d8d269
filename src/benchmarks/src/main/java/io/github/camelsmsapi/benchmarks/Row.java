// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

/** One thing that is measured. */
interface Row {

    /** What is measured, beside which baseline. */
    String title();

    void measure(Size size, Report report) throws Exception;
}
