/**
 * Which legal terms of what a household asked run on a day (lopende termijnen), as was known then, and by which
 * definitions. Nothing of it is kept: it is counted from the household's history each time.
 */
@NullMarked
package nl.keerpunt.household.runningterm;

import org.jspecify.annotations.NullMarked;
