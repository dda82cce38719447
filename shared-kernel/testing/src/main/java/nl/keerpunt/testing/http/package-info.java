/** Somebody who calls a service over real HTTP, with real tokens; each answer is held against the document. */
@NullMarked
package nl.keerpunt.testing.http;

import org.jspecify.annotations.NullMarked;
