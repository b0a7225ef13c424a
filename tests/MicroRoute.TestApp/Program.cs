using MicroRoute;

// The server that tests start as a process of its own, to look at it from outside.
return HttpServer.Run<Routes>(args);
