/** Stands in for the platform, which testing cannot know. */
@NullMarked
package nl.keerpunt.platform.store;

import org.jspecify.annotations.NullMarked;
