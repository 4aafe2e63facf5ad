// Starts a Discord that a test can drive: prints its addresses as one line of JSON, takes orders on
// a port of this machine, and ends when its standard input does.
//
// The stand-in leaves out some of what Discord sends; JDA needs it, so it is added here.

import http from 'node:http'
import { DigitalDiscord, DiscordGateway } from 'discord-digital-twin'

const ALL = '2251799813685247'
const CHANNEL = '700000000000000001'
const OTHER_CHANNEL = '700000000000000002'
const PERSON = '600000000000000001'
const OTHER_PERSON = '600000000000000002'

const discord = new DigitalDiscord({
  guild: { id: '500000000000000001', name: 'Harbour' },
  channels: [
    { id: CHANNEL, name: 'general', type: 0 },
    { id: OTHER_CHANNEL, name: 'quiet', type: 0 },
  ],
  users: [
    { id: PERSON, username: 'Mori' },
    { id: OTHER_PERSON, username: 'Kai' },
  ],
  botUser: { id: '400000000000000001', username: 'shirube' },
})

// What is to be said of the next interaction and of messages.
let locale = 'ja'
const askers = new Map()

const send = DiscordGateway.prototype.sendDispatch
DiscordGateway.prototype.sendDispatch = function (client, event, data) {
  return send.call(this, client, event, complete(event, kept(data)))
}

// Discord keeps the files of a message, and tells where.
function kept(data) {
  const there = 'https://example.org/'
  return JSON.parse(
    JSON.stringify(data).replaceAll(
      '"url":"attachment://',
      `"proxy_url":"${there}","url":"${there}`,
    ),
  )
}

function complete(event, data) {
  switch (event) {
    case 'READY':
      data.private_channels = []
      break
    case 'GUILD_CREATE':
      for (const role of data.roles) {
        role.colors = { primary_color: role.color ?? 0, secondary_color: null, tertiary_color: null }
      }
      break
    case 'MESSAGE_CREATE':
    case 'MESSAGE_UPDATE':
      data.mentions = [...(data.content ?? '').matchAll(/<@!?(\d+)>/g)].map(([, id]) => user(id))
      break
    case 'INTERACTION_CREATE':
      data.locale = locale
      data.guild = { id: data.guild_id, locale: 'ja', features: [] }
      data.channel.permissions = ALL
      if (data.message) {
        const asker = askers.get(data.message.id)
        if (asker) {
          data.message.interaction_metadata = {
            id: data.message.id,
            type: 2,
            user: user(asker),
            authorizing_integration_owners: {},
          }
        }
      }
      break
  }
  return data
}

function user(id) {
  const bot = id === discord.botUserId
  const username = bot ? 'shirube' : id === PERSON ? 'Mori' : 'Kai'
  return { id, username, discriminator: '0', avatar: null, bot, global_name: username }
}

async function interact(order) {
  locale = order.locale ?? 'ja'
  const { id } = await discord.simulateInteraction({
    type: order.type,
    channelId: order.channel ?? CHANNEL,
    userId: order.person ?? PERSON,
    data: order.data,
    messageId: order.message,
  })
  await discord.channel(CHANNEL).waitForInteractionAck({ interactionId: id })
  const { type, data, messageId } = await discord
    .channel(CHANNEL)
    .getInteractionResponse(id)
  if (messageId && type === 4) {
    askers.set(messageId, order.person ?? PERSON)
  }
  return { interaction: id, type, data: data ? JSON.parse(data) : null, message: messageId }
}

async function say(order) {
  const message = await discord.simulateUserMessage({
    channelId: order.channel ?? CHANNEL,
    userId: order.person ?? PERSON,
    content: order.content,
  })
  if (order.reply === false) {
    return { said: message.id }
  }
  const scope = discord.channel(order.channel ?? CHANNEL)
  const reply = await scope.waitForMessage({
    predicate: (m) => m.message_reference?.message_id === message.id,
  })
  return { said: message.id, reply }
}

// What a deferred reply has become.
async function later(order) {
  const scope = discord.channel(CHANNEL)
  for (;;) {
    const { messageId } = await scope.getInteractionResponse(order.interaction)
    const message = messageId && (await scope.getMessages()).find((m) => m.id === messageId)
    if (message) {
      askers.set(messageId, order.person ?? PERSON)
      return message
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

// The commands as soon as the last of them has been registered.
async function commands(order) {
  for (;;) {
    const found = await discord.prisma.applicationCommand.findMany()
    if (found.some((command) => command.name === order.last)) {
      return found.map((command) => ({ ...command, options: JSON.parse(command.options) }))
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const orders = {
  '/interact': interact,
  '/later': later,
  '/say': say,
  '/messages': async (order) => discord.channel(order.channel ?? CHANNEL).getMessages(),
  '/commands': commands,
}

const control = http.createServer(async (request, response) => {
  let body = ''
  for await (const part of request) {
    body += part
  }
  try {
    const result = await orders[request.url](body ? JSON.parse(body) : {})
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(result))
  } catch (error) {
    response.writeHead(500, { 'Content-Type': 'text/plain' })
    response.end(String(error.stack ?? error))
  }
})

await discord.start()
control.listen(0, '127.0.0.1', () => {
  console.log(
    JSON.stringify({
      rest: `http://127.0.0.1:${discord.port}/api/v10`,
      gateway: discord.gatewayUrl,
      control: `http://127.0.0.1:${control.address().port}`,
      token: discord.botToken,
      bot: discord.botUserId,
      guild: discord.guildId,
      channel: CHANNEL,
      otherChannel: OTHER_CHANNEL,
      person: PERSON,
      otherPerson: OTHER_PERSON,
    }),
  )
})

process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
