/**
 * What the AsyncAPI document of a service promises of its messages, and whether it keeps it: whatever a service tells
 * in a test is checked against the document that it serves.
 */
@NullMarked
package nl.keerpunt.testing.message;

import org.jspecify.annotations.NullMarked;
