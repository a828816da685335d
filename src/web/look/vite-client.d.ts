/** Style sheets may be imported by pages; the build turns them into files. */
declare module '*.css'
