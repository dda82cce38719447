/**
 * The issuer of tokens for the local platform: fictional people who log in with a secret that everybody knows.
 *
 * <p>Started, given a signing key once and the same key ever after, asked for tokens, stopped. Never for real people.
 */
@NullMarked
package nl.keerpunt.local.identity;

import org.jspecify.annotations.NullMarked;
