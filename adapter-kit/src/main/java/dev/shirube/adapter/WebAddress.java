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
     * {@return whether an address is one of the web, which may be fetched, as a page or a picture}
     *
     * @param address an untrusted address
     */
    public static boolean isPage(String address) {
        return PAGE.matcher(address).matches();
    }

    /**
     * {@return whether an address may be a link: a page of the web or a mailbox}
     *
     * @param address an untrusted address
     */
    public static boolean isLink(String address) {
        return isPage(address) || MAILBOX.matcher(address).matches();
    }
}
