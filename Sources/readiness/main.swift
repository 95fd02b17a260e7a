import ReadinessCommand

SystemWorld.end(ReadinessCommand.run(in: SystemWorld.world()))
