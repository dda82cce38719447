/** A caller of the platform who has nothing but what any outsider has: the gateway's address and a login. */
@NullMarked
package nl.keerpunt.local.client;

import org.jspecify.annotations.NullMarked;
