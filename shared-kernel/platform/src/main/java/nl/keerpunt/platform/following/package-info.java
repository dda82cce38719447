/**
 * A thread for each read model follows the feed: it writes pages and moves its token in one transaction, and says how
 * far it is.
 */
@NullMarked
package nl.keerpunt.platform.following;

import org.jspecify.annotations.NullMarked;
