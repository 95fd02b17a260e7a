import PackagePlugin

/// Embeds every JSON file of the target's folder as Swift source, so that the binary needs no files.
@main
struct EmbedChecklistsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target.sourceModule else { return [] }
    let files = target.sourceFiles
      .map(\.url)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) checklist files",
        executable: try context.tool(named: "embed-checklists").url,
        arguments: [target.directoryURL.path, output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output]
      )
    ]
  }
}
