package dev.shirube.discord;

/**
 * How a reply is to be shown.
 *
 * @param command what was asked, by which it can be told whether a page is one of the whole
 * @param page the number of the page, from 1; the last one where there are fewer
 * @param deletable whether there is a button that deletes the message
 * @param openly whether what is chosen next is replied to for all to see, though this is not
 */
record View(String command, int page, boolean deletable, boolean openly) {}
