package dev.shirube.slack;

/** An open way for events to come in. */
interface Link extends AutoCloseable {

    /** How a link ended. */
    enum End {
        /** The server asks for a new connection before it closes this one. */
        REFRESH,
        /** Nothing comes through any more. */
        DEAD
    }

    /** Waits until the link is of no use any more. */
    End awaitEnd() throws InterruptedException;

    /** Returns whether events still come in. */
    boolean alive();

    /** Closes the link; nothing comes in afterwards. */
    @Override
    void close();

    /** Opens links. */
    @FunctionalInterface
    interface Opener {

        /**
         * Opens a link.
         *
         * @throws Trouble if that is not possible at the moment
         */
        Link open(Identity identity) throws Trouble, InterruptedException;
    }
}
