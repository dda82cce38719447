/** HTTP as the house speaks it: one door for writes, problems that list every error, repeats that get the same answer. */
@NullMarked
package nl.keerpunt.platform.web;

import org.jspecify.annotations.NullMarked;
