package nl.keerpunt.budget.seal;

/** Signs in the name of this service (Ed25519): only it holds the private key. */
public interface HeadSigner {

    byte[] sign(byte[] text);
}
