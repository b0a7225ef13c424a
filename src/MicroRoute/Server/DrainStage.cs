namespace MicroRoute;

/// <summary>How far a worker's drain is.</summary>
internal enum DrainStage : byte
{
    /// <summary>It was not told to stop.</summary>
    None,

    /// <summary>It takes who has connected already, and what requests have been sent.</summary>
    LastCall,

    /// <summary>Its listeners are closed, and what runs is finished.</summary>
    Finishing,
}
