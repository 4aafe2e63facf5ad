package dev.shirube.adapter;

import java.util.regex.Pattern;

/** Addresses that others wrote, and what they may be used for. */
public final class WebAddress {

    /** Nothing that a client would skip while it looks for the scheme. */
    private static final String REST = "[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\\\]+";

    private static final Pattern PAGE = Pattern.compile("(?i)https?://" + REST);
    private static final Pattern MAILBOX = Pattern.compile("(?i)mailto:" + REST);

    private WebAddress() {}

    /**
     * Returns whether an address may be fetched, as a page or a picture.
     *
     * @param address an untrusted address
     * @return whether it is one of the web
     */
    public static boolean isPage(String address) {
        return PAGE.matcher(address).matches();
    }

    /**
     * Returns whether an address may be a link.
     *
     * @param address an untrusted address
     * @return whether it is a page of the web or a mailbox
     */
    public static boolean isLink(String address) {
        return isPage(address) || MAILBOX.matcher(address).matches();
    }
}
