/** What travels beside a command, how an aggregate takes it, and what it led to. */
@NullMarked
package nl.keerpunt.platform.command;

import org.jspecify.annotations.NullMarked;
