console.log('placeholder', process.version, process.argv.slice(2), process.cwd())
setTimeout(()=>{}, Number(process.argv[2]??0))
