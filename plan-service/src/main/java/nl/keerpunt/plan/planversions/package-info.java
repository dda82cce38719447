/**
 * The question "what did the household agree to, and what differs between two of its versions?" (versies en
 * verschillen). A version is read from the plan's own history as it was when the household agreed; what differs is
 * reckoned from two versions as they are shown, so that it never tells what is withheld. Read only.
 */
@NullMarked
package nl.keerpunt.plan.planversions;

import org.jspecify.annotations.NullMarked;
