// Loaded before the server: descriptor 3 is a pipe from the launcher. When it closes, the server is asked to stop.
import { Socket } from "node:net";

const pipe = new Socket({ fd: 3, readable: true, writable: false });
pipe.on("error", () => undefined);
pipe.on("close", () => process.kill(process.pid, "SIGTERM"));
pipe.resume();
pipe.unref();
