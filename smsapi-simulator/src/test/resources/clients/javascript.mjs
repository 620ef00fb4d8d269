// Calls every method of the official JavaScript client, unmodified, and says for each whether its answer was the right one.
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
const { SMSAPI } = createRequire(process.cwd() + '/')('smsapi')
const url = process.env.URL
const client = new SMSAPI('some-token', url)
const number = '48500100200'
const later = new Date(Date.now() + 86_400_000)
const silent = process.env.NOTES ? (path, text) => fetch(url + path, { method: 'POST', body: text }) : async () => {}

async function call(name, action, isRight = () => true) {
  await silent('/__call/', name)
  let verdict = 'ok'
  let answer
  try {
    answer = await action()
    if (!isRight(answer)) verdict = 'unexpected ' + JSON.stringify(answer)
  } catch (error) {
    verdict = `${error.name} ${error.message} ${error.responseBody ?? ''}`
  }
  await silent('/__result/', verdict)
  console.log(`${name}\t${verdict.replaceAll(/\s+/g, ' ').slice(0, 300)}`)
  return answer
}

await call('profile.get', () => client.profile.get(), a => a.points > 0 && a.paymentType === 'prepaid')
await call('sms.sendSms', () => client.sms.sendSms(number, 'Hi'), a => a.count === 1 && a.list[0].dateSent instanceof Date)
await call('sms.sendSms to many', () => client.sms.sendSms([number, '48500100201'], 'Hi'), a => a.count === 2)
await call('sms.sendSms details', () => client.sms.sendSms(number, 'Hi', { idx: 'js-1', checkIdx: true, noUnicode: true }), a => a.list[0].idx === 'js-1')
await call('sms.sendFlashSms', () => client.sms.sendFlashSms(number, 'Hi'), a => a.count === 1)
const scheduled = await call('sms.sendSms later', () => client.sms.sendSms(number, 'Hi', { date: later }), a => a.count === 1)
await call('sms.removeScheduledSms', () => client.sms.removeScheduledSms(scheduled.list[0].id), a => a.count === 1)
await call('sms.sendSms refused', () => client.sms.sendSms('1', 'Hi').then(() => 'sent', error => error.name), a => a !== 'sent')
await fetch(`${url}/contacts/groups`, { method: 'POST', headers: { Authorization: 'Bearer t' }, body: new URLSearchParams({ name: 'friends' }) })
const group = await call('contacts.groups.get', () => client.contacts.groups.get(), a => a.collection[0].contactsCount === 0 && a.collection[0].dateCreated instanceof Date)
const groupId = group.collection[0].id
const contact = await (await fetch(`${url}/contacts`, { method: 'POST', headers: { Authorization: 'Bearer t' }, body: new URLSearchParams({ phone_number: '48500100300', first_name: 'Jon' }) })).json()
await call('contacts.groups.getById', () => client.contacts.groups.getById(groupId), a => a.name === 'friends')
await call('contacts.get', () => client.contacts.get(), a => a.size === 1)
await call('contacts.get either', () => client.contacts.get({ firstName: ['Jon', 'Jane'], orderBy: 'first_name' }), a => a.size === 1 && a.collection[0].firstName === 'Jon')
await call('contacts.getById', () => client.contacts.getById(contact.id), a => a.phoneNumber === '48500100300')
await call('contacts.assignContactToGroup', () => client.contacts.assignContactToGroup(contact.id, groupId), a => a.size === 1)
await call('contacts.getGroups', () => client.contacts.getGroups(contact.id), a => a.size === 1)
await call('contacts.getGroupById', () => client.contacts.getGroupById(contact.id, groupId), a => a.id === groupId)
await call('sms.sendSmsToGroup', () => client.sms.sendSmsToGroup('friends', 'Hi'), a => a.count === 1)
await call('sms.sendFlashSmsToGroup', () => client.sms.sendFlashSmsToGroup(['friends'], 'Hi'), a => a.count === 1)
await call('mms.sendMmsToGroup', () => client.mms.sendMmsToGroup('friends', 'Hi', '<smil></smil>'), a => a.count === 1)
await call('vms.sendVmsToGroup', () => client.vms.sendVmsToGroup('friends', 'Hello'), a => a.count === 1)
await call('contacts.unpinContactFromGroup', () => client.contacts.unpinContactFromGroup(contact.id, groupId))
await call('contacts.fields.get', () => client.contacts.fields.get(), a => a.size === 0)
await call('contacts.create', () => client.contacts.create('48500100301'))
await call('contacts.update', () => client.contacts.update(contact.id, { lastName: 'Doe' }))
await call('contacts.groups.create', () => client.contacts.groups.create('others'))
await call('contacts.groups.update', () => client.contacts.groups.update(groupId, { description: 'x' }))
const field = await call('contacts.fields.create', () => client.contacts.fields.create('size', 'text'))
await call('contacts.fields.update', () => client.contacts.fields.update(field?.id ?? 'none', 'shoe'))
const own = await (await fetch(`${url}/contacts/fields`, { method: 'POST', headers: { Authorization: 'Bearer t' }, body: new URLSearchParams({ name: 'shoe' }) })).json()
await call('contacts.fields.remove', () => client.contacts.fields.remove(own.id))
await call('contacts.remove', () => client.contacts.remove(contact.id))
await call('contacts.groups.remove', () => client.contacts.groups.remove(groupId))
await call('hlr.check', () => client.hlr.check(number), a => a.status === 'OK')
await call('hlr.check many', () => client.hlr.check([number, '48500100201'], ['a', 'b']), a => a.length === 2)
const code = await call('mfa.generateCode', () => client.mfa.generateCode(number), a => a.code.length === 6)
await call('mfa.verifyCode', () => client.mfa.verifyCode(number, code.code))
await call('mms.sendMms', () => client.mms.sendMms(number, 'Hi', '<smil/>'), a => a.count === 1)
await call('vms.sendVms', () => client.vms.sendVms(number, 'Hello', 'jan'), a => a.count === 1)
await call('vms.sendVmsWithRemoteFile', () => client.vms.sendVmsWithRemoteFile(number, 'https://example.org/a.wav'), a => a.count === 1)
const wav = `${process.env.TMPDIR ?? '/tmp'}/smsapi-client-${process.pid}.wav`
writeFileSync(wav, 'RIFF')
await call('vms.sendVmsWithLocalFile', () => client.vms.sendVmsWithLocalFile(number, wav), a => a.count >= 1)
await call('vms.sendVmsWithRemoteFileToGroup', () => client.vms.sendVmsWithRemoteFileToGroup('none', 'https://example.org/a.wav').then(() => 'sent', () => 'refused'), a => a === 'refused')
await call('sendernames.create', () => client.sendernames.create('MyShop'), a => a.status === 'INACTIVE' && a.createdAt instanceof Date)
await call('sendernames.get', () => client.sendernames.get(), a => a.collection.some(name => name.sender === 'Test' && name.status === 'ACTIVE'))
await call('sendernames.getBySender', () => client.sendernames.getBySender('MyShop'), a => a.sender === 'MyShop')
await call('sendernames.makeDefault refused', () => client.sendernames.makeDefault('MyShop').then(() => 'made', error => error.status), a => a === 400)
await call('sendernames.remove', () => client.sendernames.remove('MyShop'))
const template = await call('templates.create', () => client.templates.create({ name: 'hello', template: 'Hello [%1%]', normalize: true }), a => a.name === 'hello')
await call('templates.get', () => client.templates.get(), a => a.size === 1)
await call('templates.getById', () => client.templates.getById(template.id), a => a.template === 'Hello [%1%]')
await call('templates.update', () => client.templates.update(template.id, { name: 'bye' }), a => a.name === 'bye')
await call('sms.sendSms template', () => client.sms.sendSms(number, '', { template: 'bye' }), a => a.count === 1)
await call('templates.remove', () => client.templates.remove(template.id))
const subuser = await call('subusers.create', () => client.subusers.create({ credentials: { username: 'worker', password: 'secret', apiPassword: 'secret' }, points: { fromAccount: 1, perMonth: 2 } }), a => a.points.perMonth === 2)
await call('subusers.get', () => client.subusers.get(), a => a.size === 1)
await call('subusers.getById', () => client.subusers.getById(subuser.id), a => a.username === 'worker')
await call('subusers.update', () => client.subusers.update(subuser.id, { active: false, points: { fromAccount: 5 } }), a => a.active === false)
await call('subusers.remove', () => client.subusers.remove(subuser.id))
