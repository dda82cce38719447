@NullMarked
package nl.keerpunt.platform.feed;

import org.jspecify.annotations.NullMarked;
