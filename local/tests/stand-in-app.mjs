#!/usr/bin/env node
/** Stands in for the app in the supervisor's tests: listens where it is told, and knows `demo load`. */
import { createServer } from 'node:http';

const verb = process.argv.slice(2).join(' ');
if (verb === 'demo load') {
  console.log('2 schools placed');
  process.exit(process.env.STAND_IN === 'demo fails' ? 4 : 0);
}
if (process.env.STAND_IN === 'never ready') {
  setInterval(() => {}, 1000);
} else {
  for (const address of [process.env.Hosting__BeheerAddress, process.env.Hosting__SiteAddress]) {
    createServer((request, response) => {
      if (request.url === '/die') {
        console.error('Table storage said no');
        process.exit(3);
      }
      response.end('hello');
    }).listen(Number(new URL(address).port), '127.0.0.1');
  }
}
