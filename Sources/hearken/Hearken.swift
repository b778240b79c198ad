import ArgumentParser
@main struct Hearken: ParsableCommand { func run() {} }
