/**
 * What was agreed, from which day, and how it goes: versions of terms on a line of days, and what they cost per
 * month.
 */
@NullMarked
package nl.keerpunt.provider.agreement;

import org.jspecify.annotations.NullMarked;
