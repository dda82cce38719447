/** The store as a stream: read once for all readers of a service, in pages, with every late commit found. */
@NullMarked
package nl.keerpunt.platform.feed;

import org.jspecify.annotations.NullMarked;
