/** What went wrong, told: RFC 9457, with every error of a request, in the caller's language. */
@NullMarked
package nl.keerpunt.platform.problem;

import org.jspecify.annotations.NullMarked;
