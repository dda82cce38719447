/** What a service waits for when it rests on a fact that another service has not told it yet. */
@NullMarked
package nl.keerpunt.platform.heard;

import org.jspecify.annotations.NullMarked;
