// By itself, so that the line is fetched when somebody listens.
export { io } from 'socket.io-client';
