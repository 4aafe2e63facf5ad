package dev.shirube.web;

import java.util.regex.Pattern;

/** Decides which addresses that a guide names may be followed or fetched. */
final class Address {

    /** Nothing that a browser would skip while it looks for the scheme. */
    private static final String REST = "[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\\\]+";

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:)" + REST);
    private static final Pattern PICTURE = Pattern.compile("(?i)https?://" + REST);

    private Address() {}

    /** Returns whether an address may be a link: a web page or a mailbox. */
    static boolean isLink(String address) {
        return LINK.matcher(address).matches();
    }

    /** Returns whether an address may be the source of a picture. */
    static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }
}
