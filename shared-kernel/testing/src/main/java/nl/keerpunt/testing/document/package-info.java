/**
 * What the OpenAPI document of a service promises, and whether it keeps it: each answer that a test gets is checked
 * against the document that is served, and each document against the laws of all documents.
 */
@NullMarked
package nl.keerpunt.testing.document;

import org.jspecify.annotations.NullMarked;
