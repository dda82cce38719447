/**
 * A command on its way: who sent it for whom, by whose order it counts, to which history it goes, and what it led to.
 */
@NullMarked
package nl.keerpunt.platform.command;

import org.jspecify.annotations.NullMarked;
