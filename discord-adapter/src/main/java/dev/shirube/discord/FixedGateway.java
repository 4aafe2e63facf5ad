package dev.shirube.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Leads to a gateway of one's own choice instead of the one that the REST interface names. */
final class FixedGateway extends ConcurrentSessionController {

    private final String address;

    FixedGateway(String address) {
        this.address = address;
    }

    @Override
    public String getGateway() {
        return address;
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        ShardedGateway told = super.getShardedGateway(api);
        return new ShardedGateway(address, told.getShardTotal(), told.getConcurrency());
    }
}
