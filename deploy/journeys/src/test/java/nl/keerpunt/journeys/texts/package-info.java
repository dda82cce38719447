/** What the tree says of itself: its texts keep to their width, lead where they say, and show commands that work. */
@NullMarked
package nl.keerpunt.journeys.texts;

import org.jspecify.annotations.NullMarked;
