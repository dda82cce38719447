/** Which problem each failure is, wherever it happens: in an operation, in a filter, in Tomcat. */
@NullMarked
package nl.keerpunt.platform.failure;

import org.jspecify.annotations.NullMarked;
