/**
 * What whoever has a function may decide alone, and what they must be able to: the catalogue by which mandates are
 * granted.
 *
 * <p>The life of a profile: written, changed. What a mandate was granted by is the profile as it was then.
 */
@NullMarked
package nl.keerpunt.plan.mandateprofile;

import org.jspecify.annotations.NullMarked;
